package org.aliquot.tools;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.aliquot.packfile.FamilyMeasure;
import org.aliquot.packfile.PackFolder;
import org.aliquot.packfile.PackRead;
import org.aliquot.packfile.PackReader;
import org.aliquot.prose.Prose;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Where the keys of families stand, a line each, as CSV, and of all that show as many options together. */
@Command(name = "families", description = "Prints where the key of each family stands among its options, in percent.")
final class ItemsFamilies implements Callable<Integer> {

    private static final String HEADER = "question,options,shown,places";

    private final PackReader reader = new PackReader(new Prose());

    @Parameters(paramLabel = "PATH", description = "A pack's folder, or a folder of packs.")
    @SuppressWarnings("NullAway.Init") // set before the call
    private Path path;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the call
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<PackFolder> folders = Files.isDirectory(path) ? PackFolder.in(path) : List.of();
        if (folders.isEmpty()) {
            err().println(path + ": no content pack here: a pack is a folder with a pack.yaml");
            return 1;
        }
        out().println(HEADER);
        int code = 0;
        List<FamilyMeasure> all = new ArrayList<>();
        for (PackFolder folder : folders) {
            switch (reader.read(folder)) {
                case PackRead.Good(var pack) -> all.addAll(FamilyMeasure.of(pack));
                case PackRead.Bad bad -> {
                    err().println(folder.folder() + ": the pack cannot be read; ./lms items check says why");
                    code = 1;
                }
            }
        }
        all.forEach(family -> out().println(line(family)));
        all.stream()
                .map(FamilyMeasure::shown)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(shown -> out().println(together(all, shown)));
        return code;
    }

    private static String line(FamilyMeasure family) {
        return "%s,%d,%d,%s"
                .formatted(family.question(), family.options(), family.shown(), percents(family.places(), 1));
    }

    private static String together(List<FamilyMeasure> all, int shown) {
        List<FamilyMeasure> some =
                all.stream().filter(family -> family.shown() == shown).toList();
        return "all %d,,%d,%s".formatted(some.size(), shown, percents(FamilyMeasure.sum(some), some.size()));
    }

    private static String percents(List<Integer> places, int families) {
        return places.stream()
                .map(times -> String.valueOf(Math.round(100.0 * times / (families * FamilyMeasure.DRAWS))))
                .collect(Collectors.joining(" "));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
