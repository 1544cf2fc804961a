package org.aliquot.packfile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.examplan.Blueprint;
import org.aliquot.interchange.ExamAreas;

/** The areas of a pack's exams, for questions that are read without the rest of it; mistakes are for a check to find. */
public final class PackAreas {

    private PackAreas() {}

    public static ExamAreas of(PackSource pack) throws IOException {
        Findings unheard = new Findings();
        BlueprintFile reader = new BlueprintFile(unheard, new Index(unheard));
        List<Blueprint> blueprints = new ArrayList<>();
        for (String file : pack.files()) {
            if (file.startsWith("blueprints/") && file.endsWith(".yaml")) {
                PackFiles.text(pack, file, unheard)
                        .flatMap(text -> reader.read(file, text))
                        .ifPresent(blueprints::add);
            }
        }
        return ExamAreas.of(blueprints);
    }
}
