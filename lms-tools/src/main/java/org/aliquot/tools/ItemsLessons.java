package org.aliquot.tools;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.aliquot.packfile.LessonMeasure;
import org.aliquot.packfile.PackFolder;
import org.aliquot.packfile.PackRead;
import org.aliquot.packfile.PackReader;
import org.aliquot.prose.Prose;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How long each lesson of a pack is and how it reads, a line each, as CSV. */
@Command(name = "lessons", description = "Prints how long each lesson is, what it consists of, and how it reads.")
final class ItemsLessons implements Callable<Integer> {

    private static final String HEADER =
            "lesson,words,table_share,checks,figures,minutes,minutes_stated,grade,colon_share";

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
        for (PackFolder folder : folders) {
            switch (reader.read(folder)) {
                case PackRead.Good(var pack) -> LessonMeasure.of(pack).forEach(lesson -> out().println(line(lesson)));
                case PackRead.Bad bad -> {
                    err().println(folder.folder() + ": the pack cannot be read; ./lms items check says why");
                    code = 1;
                }
            }
        }
        return code;
    }

    private static String line(LessonMeasure measure) {
        return String.format(
                Locale.ROOT,
                "%s,%d,%.2f,%d,%d,%d,%d,%.1f,%.2f",
                measure.lesson(),
                measure.words(),
                measure.tableShare(),
                measure.checks(),
                measure.figures(),
                measure.minutes(),
                measure.stated(),
                measure.grade(),
                measure.colonShare());
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
