package dev.eckart.experiments.plan;

/** A thing as a key of a map: equal to itself alone, however equal others may be, and as quick to find. */
record Same(Object thing) {

    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(Object other) {
        return other instanceof Same(Object that) && that == thing;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(thing);
    }
}
