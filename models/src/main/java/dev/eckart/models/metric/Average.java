package dev.eckart.models.metric;

/** How the numbers of single classes become one. */
public enum Average {
    /** Their mean, in which all classes weigh the same. */
    MACRO,
    /** The number that comes out when all classes are counted together. */
    MICRO,
    /** Their mean, in which a class weighs as much as it has rows; one without rows takes no part. */
    WEIGHTED
}
