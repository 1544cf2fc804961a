package org.aliquot.web.metrics;

import java.util.Objects;
import org.aliquot.figures.Figures;
import org.springframework.stereotype.Component;

/** Which build this node runs. */
@Component
class VersionFigure {

    VersionFigure(Figures figures) {
        String version = VersionFigure.class.getPackage().getImplementationVersion();
        figures.fact(
                "aliquot_build",
                "Which version runs here; always 1.",
                "version",
                Objects.requireNonNullElse(version, "unpacked"));
    }
}
