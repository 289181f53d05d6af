package dev.eckart.reports;

import dev.eckart.reports.figure.Drawing;
import dev.eckart.reports.render.HtmlText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** What surrounds all pages. A browser runs and applies nothing in them but our script and our styles. */
final class HtmlPage {

    private static final String STYLES = resource("report.css") + Drawing.styles("figure svg");
    private static final String SCRIPT = resource("report.js");

    private HtmlPage() { }

    /** The file with this title and this body. */
    static String of(String title, String body) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy() + "\"/>\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                + "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
                + "<link rel=\"icon\" href=\"data:,\"/>\n"
                + "<title>" + HtmlText.escaped(title) + "</title>\n"
                + "<style>" + STYLES + "</style>\n</head>\n<body>\n"
                + body
                + "<footer>\n<p>Written by Eckart. The same results give the same page, byte for byte.</p>\n</footer>\n"
                + "<script>" + SCRIPT + "</script>\n</body>\n</html>\n";
    }

    private static String policy() {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src 'sha256-"
                + hash(STYLES) + "'; script-src 'sha256-" + hash(SCRIPT) + "'";
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
