package dev.eckart.components;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The value of a key that a file leaves out. Keys without it are required, unless their type is optional. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT})
public @interface Default {
    /** The value as JSON, such as "0.9". */
    String value();

    /** Where the value comes from, such as a paper or another system; empty where it is a mere convenience. */
    String source() default "";
}
