package dev.eckart.components;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an interface as a kind of component, such as "model" or "split": what may stand in one place of a file. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
public @interface Kind {
    /** The kind as messages name it, such as "model". */
    String value();

    /**
     * Whether a map of such components may have any texts as keys, such as the names of a file's columns. Else they are
     * names that can stand in a path.
     */
    boolean underAnyName() default false;
}
