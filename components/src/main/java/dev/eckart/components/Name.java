package dev.eckart.components;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of a component in experiment files, in kebab-case; unique among the components of its kind. Also of an
 * enum's constant that is not written as it is spelt in Java.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface Name {
    /** The name, such as "truncated-svd". */
    String value();
}
