package org.aliquot.factor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.aliquot.digest.Sha256;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Rows of {@code recovery_code}: ten codes that work once each. They have 120 random bits, so a plain hash keeps them (ASVS
 * 6.5.2 asks for 112).
 */
@Repository
class RecoveryCodes {

    private static final int CODES = 10;
    private static final int CODE_BYTES = 15;
    private static final int SIGNS = CODE_BYTES * 8 / 5;
    private static final int GROUP = 6;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    RecoveryCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ten new codes, to be shown now and never again; older ones end. */
    List<String> renew(AccountId account) {
        remove(account);
        List<String> codes = Stream.generate(this::next).limit(CODES).toList();
        codes.forEach(code -> jdbc.sql("insert into recovery_code (account_id, code_hash) values (:account, :hash)")
                .param("account", account)
                .param("hash", Sha256.of(code))
                .update());
        return codes.stream().map(RecoveryCodes::grouped).toList();
    }

    /** Uses a code up; false when it is none, or was used before. */
    boolean use(AccountId account, String typed) {
        String code = folded(typed);
        return code.length() == SIGNS
                && jdbc.sql("""
                                update recovery_code
                                set used_at = server_now()
                                where account_id = :account and code_hash = :hash and used_at is null
                                """)
                                .param("account", account)
                                .param("hash", Sha256.of(code))
                                .update()
                        == 1;
    }

    int left(AccountId account) {
        return jdbc.sql("select count(*) from recovery_code where account_id = :account and used_at is null")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    boolean remove(AccountId account) {
        return jdbc.sql("delete from recovery_code where account_id = :account")
                        .param("account", account)
                        .update()
                > 0;
    }

    private String next() {
        byte[] bytes = new byte[CODE_BYTES];
        random.nextBytes(bytes);
        return Base32.CROCKFORD.encode(bytes);
    }

    private static String grouped(String code) {
        return code.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** People write capitals, spaces, and letters for the digits that look like them. */
    private static String folded(String typed) {
        return typed.replaceAll("[\\s-]", "")
                .toLowerCase(Locale.ROOT)
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
    }
}
