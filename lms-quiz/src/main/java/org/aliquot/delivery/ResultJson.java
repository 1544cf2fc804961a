package org.aliquot.delivery;

import org.aliquot.stored.StoredJson;

/** A result as attempts store it, those of before it was scored anew too. In older rows {@code adjusted} is absent. */
final class ResultJson {

    static final StoredJson<ResultView> STORED = StoredJson.of(ResultView.class);

    private ResultJson() {}
}
