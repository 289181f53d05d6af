package dev.eckart.experiments.json;

/** Where a token is from, given its start and end within the text. */
interface Origins {
    Origin between(int start, int end);
}
