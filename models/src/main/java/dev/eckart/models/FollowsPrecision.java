package dev.eckart.models;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a model, or a part of one, whose programs compute in {@link FitContext#precision()}. Only the fits of models
 * that are marked, or have a marked part, are given an experiment's precision, and only their runs are identified by
 * it; all others are given f64, and are the same runs in an experiment of either precision.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
public @interface FollowsPrecision { }
