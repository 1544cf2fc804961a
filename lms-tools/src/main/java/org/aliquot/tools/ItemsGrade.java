package org.aliquot.tools;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.aliquot.markup.RefusedXml;
import org.aliquot.qti.GradedCase;
import org.aliquot.qti.RuledItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Scores responses with an item's own rules and compares with what is expected. */
@Command(name = "grade", description = "Scores the responses of each case with the item's own rules.")
final class ItemsGrade implements Callable<Integer> {

    private static final long LARGEST = 32L * 1024 * 1024;

    /** Dialects whose items bring rules along; one reader knows both. */
    enum Dialect {
        QTI21,
        QTI30
    }

    @Option(names = "--from", required = true, paramLabel = "F", description = "qti21 (also 2.2) or qti30")
    @SuppressWarnings("NullAway.Init") // set before the call
    private Dialect from;

    @Parameters(index = "0", paramLabel = "ITEM", description = "one item as XML")
    @SuppressWarnings("NullAway.Init") // set before the call
    private Path item;

    @Parameters(
            index = "1",
            paramLabel = "CASES.json",
            description = "{cases: [{name, responses, expect: {score, outcomes}}], seed}")
    @SuppressWarnings("NullAway.Init") // set before the call
    private Path cases;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the call
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        RuledItem ruled = read();
        JsonNode all = Output.readJson(cases);
        List<GradedCase> graded = ruled.grade(all);
        if (graded.isEmpty()) {
            throw new BadInput(
                    cases,
                    "there are no cases; write {\"cases\": [{\"name\": …, \"responses\": {…}, \"expect\": {…}}]}");
        }
        PrintWriter out = spec.commandLine().getOut();
        graded.forEach(one -> out.println(line(one)));
        return graded.stream().allMatch(GradedCase.Equal.class::isInstance) ? 0 : 1;
    }

    private RuledItem read() throws IOException {
        Input.requireFile(item);
        if (Files.size(item) > LARGEST) {
            throw new BadInput(item, "an item larger than " + LARGEST / 1024 / 1024 + " MB is not read");
        }
        try (InputStream in = Files.newInputStream(item)) {
            return RuledItem.read(in);
        } catch (RefusedXml refused) {
            throw new BadInput(item, refused.line(), String.valueOf(refused.getMessage()));
        }
    }

    private static String line(GradedCase graded) {
        return switch (graded) {
            case GradedCase.Equal(String name) -> "equal: " + name;
            case GradedCase.Different(String name, String why) -> "differs: " + name + ": " + why;
            case GradedCase.Unsupported(String name, String construct) ->
                "unsupported: " + construct + " (" + name + ")";
        };
    }
}
