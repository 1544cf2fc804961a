package org.aliquot.tools;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aliquot.ability.ItemResponseFunction;

/** A file of calibrated items: item, b, and a where slopes differ. Items without b are passed over. */
final class ItemBank {

    private ItemBank() {}

    /** In the order of the file. */
    static Map<String, ItemResponseFunction> read(Path file) {
        var bank = new LinkedHashMap<String, ItemResponseFunction>();
        try (var input = new CsvInput(file)) {
            int item = input.column("item");
            int b = input.column("b");
            int a = input.has("a") ? input.column("a") : -1;
            while (input.hasNext()) {
                var row = input.nextRow();
                String name = input.text(row, item);
                if (bank.containsKey(name)) {
                    throw input.bad(item, "item '%s' is there twice; delete one".formatted(name));
                }
                if (!row.get(b).isEmpty()) {
                    double slope = a < 0 || row.get(a).isEmpty() ? 1 : input.number(row, a);
                    bank.put(name, new ItemResponseFunction(slope, input.number(row, b)));
                }
            }
        }
        if (bank.isEmpty()) {
            throw new BadInput(file, "no item has a difficulty b; calibrate first");
        }
        return bank;
    }
}
