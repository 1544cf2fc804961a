package org.aliquot.tools;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.aliquot.packfile.MadeFrom;
import org.aliquot.packfile.Pack;
import org.aliquot.packfile.PackFolder;
import org.aliquot.packfile.PackRead;
import org.aliquot.packfile.PackReader;
import org.aliquot.packfile.TranslationRead;
import org.aliquot.prose.Prose;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes down which English each piece of a translation was made from, so that a later change of it does not go unseen. */
@Command(
        name = "translated",
        description =
                "Accepts new translations as made from the present English, and names those whose English has changed.")
final class ItemsTranslated implements Callable<Integer> {

    private static final String ALL = "all";

    private final PackReader reader = new PackReader(new Prose());

    @Parameters(paramLabel = "PATH", description = "A pack's folder.")
    @SuppressWarnings("NullAway.Init") // set before the call
    private Path path;

    @Option(
            names = "--again",
            split = ",",
            paramLabel = "ID",
            description = "Ids whose translation was looked at again since the English changed, or all.")
    private Set<String> again = Set.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the call
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        if (!Files.exists(path.resolve("pack.yaml"))) {
            err.println(path + ": no content pack here: a pack is a folder with a pack.yaml");
            return 1;
        }
        PackFolder folder = new PackFolder(path);
        if (!(reader.read(folder) instanceof PackRead.Good(Pack pack))) {
            err.println(path + ": the pack cannot be read; ./lms items check says why");
            return 1;
        }
        TranslationRead read = reader.translation(folder, pack);
        MadeFrom known = MadeFrom.read(folder);
        List<String> stale = new ArrayList<>();
        int[] accepted = {0};
        SortedMap<String, SortedMap<String, String>> written = new TreeMap<>();
        read.madeFrom()
                .forEach((kind, ids) -> ids.forEach((id, hash) -> {
                    String then = known.of(kind, id);
                    boolean keeps = then != null && !then.equals(hash) && !again.contains(id) && !again.contains(ALL);
                    if (keeps) {
                        stale.add(id);
                    } else if (!hash.equals(then)) {
                        accepted[0]++;
                    }
                    written.computeIfAbsent(kind, _ -> new TreeMap<>()).put(id, keeps ? then : hash);
                }));
        Files.writeString(path.resolve(MadeFrom.FILE), MadeFrom.write(written));
        PrintWriter out = spec.commandLine().getOut();
        out.println(accepted[0] + " accepted");
        stale.forEach(id -> out.println("stale: " + id + " (look at it again, then --again=" + id + ")"));
        return 0;
    }
}
