package dev.eckart.reports.figure;

/** A marked place of an axis. */
record Tick(double value, String label) {}
