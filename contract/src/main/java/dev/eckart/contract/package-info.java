/** What every component keeps to, whatever its kind, as tests to extend; the kinds' own contracts stand on it. */
@NullMarked
package dev.eckart.contract;

import org.jspecify.annotations.NullMarked;
