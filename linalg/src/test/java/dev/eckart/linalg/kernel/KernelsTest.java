package dev.eckart.linalg.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class KernelsTest {

    @Test
    void theMachineHereHasVectorKernels() {
        assertEquals("vector", Machine.f64().toString());
    }
}
