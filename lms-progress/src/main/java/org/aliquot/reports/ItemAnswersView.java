package org.aliquot.reports;

import java.util.List;
import org.aliquot.statistics.ItemFigures;

/**
 * How a question was answered.
 *
 * @param settings over all its versions
 * @param versions newest first; those never answered have no figures
 */
public record ItemAnswersView(String slug, List<ItemFigures> settings, List<VersionAnswers> versions) {

    public ItemAnswersView {
        settings = List.copyOf(settings);
        versions = List.copyOf(versions);
    }
}
