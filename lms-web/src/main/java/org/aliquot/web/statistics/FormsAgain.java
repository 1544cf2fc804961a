package org.aliquot.web.statistics;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.statistics.FormsRequest;

/**
 * Forms asked for once more: what is ticked stays in its form, or everything but one question, which is swapped for another that
 * meets all demands – of its area, with the mean difficulty kept, and in no sister form.
 */
final class FormsAgain {

    private FormsAgain() {}

    /** @param ticked questions as {@code form:code}, of which there are as many lists as {@code forms} */
    static FormsRequest keeping(FormsRequest asked, List<String> ticked, int forms) {
        return asked.again(byForm(ticked, forms), asked.out());
    }

    /** @param all questions of all forms, and {@code out} the one that goes */
    static FormsRequest without(FormsRequest asked, List<String> all, String out, List<String> ticked, int forms) {
        List<String> others =
                all.stream().filter(one -> !code(one).equals(code(out))).toList();
        return asked.swapping(byForm(others, forms), new FormsRequest.Swap(code(out), byForm(ticked, forms)));
    }

    private static List<List<String>> byForm(List<String> choices, int forms) {
        List<List<String>> byForm = new ArrayList<>();
        for (int form = 0; form < forms; form++) {
            String mine = form + ":";
            byForm.add(choices.stream()
                    .filter(choice -> choice.startsWith(mine))
                    .map(FormsAgain::code)
                    .toList());
        }
        return byForm;
    }

    private static String code(String choice) {
        return choice.substring(choice.indexOf(':') + 1);
    }
}
