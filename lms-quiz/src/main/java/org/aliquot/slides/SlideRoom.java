package org.aliquot.slides;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How much all slides may take together. Files that wait to be cut count as well. */
@Component
class SlideRoom {

    private final SlideTable slides;
    private final DataSize most;

    SlideRoom(SlideTable slides, @Value("${aliquot.slides-size:20GB}") DataSize most) {
        this.slides = slides;
        this.most = most;
    }

    /** Whether a slide may take so many beside all others. */
    boolean isThereFor(UUID id, long bytes) {
        return slides.bytesBeside(id) + bytes <= most.toBytes();
    }

    /** A sentence for whoever brings one. */
    String usedUp() {
        return "The slides on this server may take %d GB together, and that is used up. Remove one that is no longer used, or ask whoever runs the server for more room."
                .formatted(most.toGigabytes());
    }
}
