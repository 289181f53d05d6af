/** What has been run, kept for good. */
@NullMarked
package dev.eckart.experiments.ledger;

import org.jspecify.annotations.NullMarked;
