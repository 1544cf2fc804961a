package org.aliquot.notices;

import java.util.Optional;
import org.aliquot.digest.Sha256;
import org.aliquot.people.AccountId;
import org.aliquot.people.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters about news, as whoever holds one of them can end them. */
@Service
public class NewsByMail {

    private final MorningTable table;
    private final Profile profile;

    NewsByMail(MorningTable table, Profile profile) {
        this.table = table;
        this.profile = profile;
    }

    /** Whether a letter of ours had this secret, of 256 bits, which nobody guesses. */
    @Transactional(readOnly = true)
    public boolean isKnown(String secret) {
        return table.whose(Sha256.of(secret)).isPresent();
    }

    /** Ends the letters of whoever got this secret by mail; false for one that is unknown. */
    @Transactional
    public boolean end(String secret) {
        Optional<AccountId> reader = table.whose(Sha256.of(secret));
        reader.ifPresent(profile::endNewsLetters);
        return reader.isPresent();
    }
}
