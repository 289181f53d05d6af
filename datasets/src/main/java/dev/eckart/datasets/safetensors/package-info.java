/** Arrays in files of the safetensors format, which other programs read and write too. */
@NullMarked
package dev.eckart.datasets.safetensors;

import org.jspecify.annotations.NullMarked;
