/** The claims audit: printed figures and sentences, held against results. */
@NullMarked
package dev.eckart.reports.claims;

import org.jspecify.annotations.NullMarked;
