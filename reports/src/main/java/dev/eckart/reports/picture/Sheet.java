package dev.eckart.reports.picture;

import java.util.List;

/**
 * A picture as marks on white paper, in the order in which they are painted.
 *
 * @param width in units of the picture
 * @param height in units of the picture
 * @param title what it shows, in a few words
 * @param words all its text
 */
record Sheet(int width, int height, String title, String words, List<Mark> marks) {

    Sheet {
        marks = List.copyOf(marks);
    }
}
