package dev.eckart.reports.claims;

/** A small experiment of one model and one metric, as the JSON of its parts. */
record Setup(String data, String steps, String split, String seeds, String model, String metric) {

    static final String CENTRED = "[" + centre("all") + "]";

    static Setup of(String model, String metric) {
        return new Setup(csv(""), "[]", "", "1", model, metric);
    }

    static String csv(String keys) {
        return "{ \"type\": \"csv\", \"path\": \"data.csv\"" + keys + " }";
    }

    static String centre(String fitOn) {
        return "{ \"type\": \"centre\", \"fitOn\": \"" + fitOn + "\" }";
    }

    /** Centred and scaled. */
    static String scaled(String by, int ddof, String fitOn) {
        return "[" + centre(fitOn) + ", { \"type\": \"scale\", \"by\": \"" + by + "\", \"ddof\": " + ddof
                + ", \"fitOn\": \"" + fitOn + "\" }]";
    }

    static String squares(String reduction) {
        return "{ \"type\": \"squared-error\", \"reduction\": \"" + reduction + "\", \"on\": \"all\" }";
    }

    Setup data(String other) {
        return new Setup(other, steps, split, seeds, model, metric);
    }

    Setup steps(String other) {
        return new Setup(data, other, split, seeds, model, metric);
    }

    Setup split(String other) {
        return new Setup(data, steps, other, seeds, model, metric);
    }

    Setup seeds(String other) {
        return new Setup(data, steps, split, other, model, metric);
    }

    Setup model(String other) {
        return new Setup(data, steps, split, seeds, other, metric);
    }

    Setup metric(String other) {
        return new Setup(data, steps, split, seeds, model, other);
    }

    String json() {
        return "{ \"schema\": 1, \"data\": " + data + ", \"steps\": " + steps + ", "
                + (split.isEmpty() ? "" : "\"split\": " + split + ", ")
                + "\"seeds\": " + seeds + ", \"models\": { \"m\": " + model + " }, \"metrics\": { \"v\": " + metric
                + " } }";
    }
}
