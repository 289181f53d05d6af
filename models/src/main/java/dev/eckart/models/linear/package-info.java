/** Linear models of rows: predictions and logits that are sums of weighted features. */
@NullMarked
package dev.eckart.models.linear;

import org.jspecify.annotations.NullMarked;
