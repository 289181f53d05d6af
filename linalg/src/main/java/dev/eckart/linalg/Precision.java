package dev.eckart.linalg;

/** The type of an array's elements. */
public enum Precision {
    /** IEEE 754 binary64. */
    F64,
    /** IEEE 754 binary32. */
    F32
}
