package org.aliquot.web;

import org.jspecify.annotations.Nullable;

/** What every page of one request shares; controllers take it as an argument and ask it for their page. */
public record Frame(
        @Nullable Who who,
        Look look,
        Guard guard,
        Assets assets,
        Dates dates,
        @Nullable Said said) {

    public Page page(String title, @Nullable Destination active) {
        return new Page(title, null, active, this);
    }
}
