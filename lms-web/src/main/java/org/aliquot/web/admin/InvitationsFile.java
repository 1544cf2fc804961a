package org.aliquot.web.admin;

import java.io.IOException;
import java.util.List;
import org.aliquot.people.AccountId;
import org.aliquot.people.InvitationLinks;
import org.aliquot.sheets.CsvWriter;
import org.aliquot.spool.Spool;
import org.aliquot.spool.Spooled;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Links of invitations as a file, to be handed on from a list. */
@Component
class InvitationsFile {

    private final InvitationLinks links;
    private final Spool spool;

    InvitationsFile(InvitationLinks links, Spool spool) {
        this.links = links;
        this.spool = spool;
    }

    /**
     * Whole before it is sent; to be sent and then closed.
     *
     * @param person whose link alone, or null for everybody's
     */
    Spooled of(@Nullable AccountId person, AccountId reader) throws IOException {
        return spool.make(out -> {
            try (CsvWriter rows = new CsvWriter(out)) {
                rows.write(List.of("name", "email", "link", "good until (UTC)"));
                links.each(
                        person, reader, link -> rows.put(List.of(link.name(), link.email(), link.url(), link.until())));
            }
        });
    }
}
