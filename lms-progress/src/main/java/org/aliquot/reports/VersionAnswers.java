package org.aliquot.reports;

import java.util.List;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.statistics.ItemFigures;

/** How one version of a question was answered. Options are counted by version, because their texts may have changed. */
public record VersionAnswers(ItemVersionId id, int number, List<ItemFigures> settings) {

    public VersionAnswers {
        settings = List.copyOf(settings);
    }
}
