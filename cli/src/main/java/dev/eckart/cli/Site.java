package dev.eckart.cli;

import dev.eckart.experiments.plan.Plan;
import dev.eckart.experiments.run.Results;
import dev.eckart.reports.HtmlIndex;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A folder with the reports of several experiments and a page that leads to them, to be looked at or published. */
final class Site {

    @Option(
            names = "--site",
            paramLabel = "DIR",
            description = "Write the reports of all experiments into a folder, with an index page over them.")
    private @Nullable Path folder;

    /** Whether a site is asked for. */
    boolean wanted() {
        return folder != null;
    }

    /** Writes all of it, the index last, so that no link of it leads nowhere. */
    void write(List<Plan> plans, List<Results> results, Console console) {
        OutputFolder output = new OutputFolder();
        output.folder = folder == null ? Path.of("") : folder;
        SequencedMap<String, Results> pages = new LinkedHashMap<>();
        for (int i = 0; i < plans.size(); i++) {
            new ReportFiles(output, console).write(plans.get(i), results.get(i));
            pages.put(plans.get(i).name() + "/report.html", results.get(i));
        }
        Path index = output.write("", Map.of("index.html", HtmlIndex.write(pages)));
        console.out().println("site " + index + "   "
                + (plans.size() == 1 ? "1 experiment" : plans.size() + " experiments"));
    }
}
