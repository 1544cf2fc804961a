package org.aliquot.signals;

import org.aliquot.figures.Figures;
import org.springframework.stereotype.Component;

/** Whether this node hears the others. */
@Component
class SignalFigures {

    SignalFigures(SignalLine line, Figures figures) {
        figures.gauge(
                "aliquot_signals_heard",
                "1 while this node hears what other nodes say (LISTEN), 0 while that line to the database is cut: each request then"
                        + " looks its sign-in up, and open exam rooms hear of news once the line stands again.",
                () -> line.isHearing() ? 1 : 0);
    }
}
