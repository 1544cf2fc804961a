package org.aliquot.tools;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aliquot.ability.ItemResponseFunction;
import org.aliquot.adaptive.AdaptiveExam;
import org.aliquot.adaptive.BankItem;
import org.aliquot.adaptive.Shortage;

/** Bank and plan of an adaptive exam, from their files. */
final class AdaptiveFiles {

    private AdaptiveFiles() {}

    static AdaptiveExam exam(Path bankFile, ExamFile examFile) {
        boolean hasAreas = !examFile.plan().areas().isEmpty();
        var exam = new AdaptiveExam(bank(bankFile, hasAreas), examFile.plan());
        exam.shortage(Set.of()).ifPresent(shortage -> {
            throw new BadInput(bankFile, sentence(shortage));
        });
        return exam;
    }

    private static String sentence(Shortage shortage) {
        String where = shortage.area() == null ? "the exam" : "area " + shortage.area();
        return "%s needs %d items and the bank has %d that fit; add items or change the exam"
                .formatted(where, shortage.needed(), shortage.available());
    }

    private static List<BankItem> bank(Path file, boolean areas) {
        var bank = new ArrayList<BankItem>();
        var ids = new HashSet<String>();
        try (var input = new CsvInput(file)) {
            int item = input.column("item");
            int b = input.column("b");
            int a = input.has("a") ? input.column("a") : -1;
            int area = areas || input.has("area") ? input.column("area") : -1;
            while (input.hasNext()) {
                var row = input.nextRow();
                String id = input.text(row, item);
                if (!ids.add(id)) {
                    throw input.bad(item, "item '%s' is there twice; delete one".formatted(id));
                }
                double slope = a < 0 || row.get(a).isEmpty() ? 1 : input.number(row, a);
                if (slope <= 0) {
                    throw input.bad(a, "a slope is above 0, not %s; leave the item out".formatted(row.get(a)));
                }
                String code = area < 0 || row.get(area).isEmpty() ? null : row.get(area);
                bank.add(new BankItem(id, new ItemResponseFunction(slope, input.number(row, b)), code));
            }
        }
        return bank;
    }
}
