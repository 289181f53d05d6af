package dev.eckart.cli;

/** A program whose work asks for nobody's wishes. */
final class Stubborn {

    private Stubborn() { }

    public static void main(String[] arguments) throws InterruptedException {
        Console console = Main.console(new StandardOutput());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> console.interruption().shutDown(console)));
        console.interruption().heeded(() -> ": something is left");
        console.err().println("run    1/2");
        Thread.sleep(60_000);
    }
}
