package org.aliquot.tools;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.aliquot.packfile.Pack;
import org.aliquot.packfile.PackFolder;
import org.aliquot.packfile.PackRead;
import org.aliquot.packfile.PackReader;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.TranslationRead;
import org.aliquot.prose.Prose;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Names every problem of a pack or of a file of questions, with file and line. */
@Command(name = "check", description = "Validates a content pack, a folder of packs, or a file of questions.")
final class ItemsCheck implements Callable<Integer> {

    private final PackReader reader = new PackReader(new Prose());

    @Parameters(paramLabel = "PATH", description = "A pack's folder, a folder of packs, or a file of questions.")
    @SuppressWarnings("NullAway.Init") // set before the call
    private Path path;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the call
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(path)) {
            return bad(List.of(path + ": there is no such file or folder"));
        }
        return Files.isDirectory(path) ? packs() : file();
    }

    private int packs() throws IOException {
        List<PackFolder> folders = PackFolder.in(path);
        if (folders.isEmpty()) {
            return bad(List.of(path + ": no content pack here: a pack is a folder with a pack.yaml"));
        }
        int code = 0;
        for (PackFolder folder : folders) {
            code = Math.max(
                    code,
                    switch (reader.check(folder)) {
                        case PackRead.Good(Pack pack) -> good(folder, pack);
                        case PackRead.Bad bad -> bad(lines(bad.problems(), folder.folder()));
                    });
        }
        return code;
    }

    /** A file inside of a pack is read with the pack, since it refers to the rest. */
    private int file() {
        Path folder = packOf(path);
        List<Problem> problems = folder == null ? reader.checkItems(path) : inPack(folder);
        if (problems.isEmpty()) {
            out().println(path + ": no problems");
            return 0;
        }
        return bad(lines(problems, folder == null ? path.resolveSibling("") : folder));
    }

    private List<Problem> inPack(Path folder) {
        String name =
                folder.relativize(path.toAbsolutePath().normalize()).toString().replace('\\', '/');
        return reader.check(new PackFolder(folder)) instanceof PackRead.Bad bad
                ? bad.problems().stream()
                        .filter(problem -> problem.file().equals(name))
                        .toList()
                : List.of();
    }

    private static @Nullable Path packOf(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        while (folder != null && !Files.exists(folder.resolve("pack.yaml"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private int good(PackFolder folder, Pack pack) {
        out().printf(
                        "%s: no problems; %d lessons, %d questions, %d checks, %d exhibits, %d exams%n",
                        pack.head().id(),
                        pack.lessons().size(),
                        pack.items().size(),
                        pack.checks().size(),
                        pack.exhibits().size(),
                        pack.exams().size());
        TranslationRead read = reader.translation(folder, pack);
        if (read.isAny()) {
            out().println("  " + read.translation().language().tag() + ": " + counts(read));
            lines(read.stale(), folder.folder()).forEach(line -> out().println("  stale, shown in English: " + line));
        }
        return 0;
    }

    private static String counts(TranslationRead read) {
        return read.counts().stream()
                .filter(count -> count.of() > 0)
                .map(count -> count.there() + " of " + count.of() + " " + count.kind())
                .collect(Collectors.joining(", "));
    }

    private int bad(List<String> lines) {
        PrintWriter err = spec.commandLine().getErr();
        lines.forEach(err::println);
        out().println(lines.size() == 1 ? "1 problem" : lines.size() + " problems");
        return 1;
    }

    private static List<String> lines(List<Problem> problems, Path folder) {
        return problems.stream()
                .map(problem -> folder.resolve(problem.file()) + ":" + problem.line() + ": " + problem.message())
                .toList();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
