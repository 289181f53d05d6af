package dev.eckart.components;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value for samples, where none follows from the header: of a key, of a component, or of a kind of component. Without
 * it, a key's sample is its default, else its first choice, else its least value, else the first component of its kind.
 * A key that may be left out has no sample but this one.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Example {
    /**
     * The value as JSON, such as "0.01"; of a component, the whole object with its type; of a kind, such an object or
     * the name of a component, whose own sample is then meant.
     */
    String value();
}
