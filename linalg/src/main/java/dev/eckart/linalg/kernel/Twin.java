package dev.eckart.linalg.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a class of f64 arithmetic, named F64…, of which the build makes an F32… twin: float stands for double. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface Twin {}
