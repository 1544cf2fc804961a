package faults;

import faults.Remembered.Answer;
import faults.Remembered.Key;
import faults.Stored.Attempt;
import faults.Stored.Row;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks a receipt as a stranger would: hashes its chain again from its lines alone, verifies the signature, and compares the lines
 * with what is stored. It shares no code with the product, which describes the chain where it makes one.
 */
final class ReceiptCheck {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode receipt;
    private final List<String> broken = new ArrayList<>();

    private ReceiptCheck(JsonNode receipt) {
        this.receipt = receipt;
    }

    static List<String> of(Attempt attempt, Map<Key, Row> answers, Told told) {
        ReceiptCheck check = new ReceiptCheck(JSON.readTree(told.receipt()));
        try {
            check.check(attempt, answers, JSON.readTree(told.verified()));
        } catch (GeneralSecurityException e) {
            check.broken.add("its receipt cannot be checked: " + e);
        }
        return check.broken;
    }

    private void check(Attempt attempt, Map<Key, Row> answers, JsonNode verified) throws GeneralSecurityException {
        String head = receipt.path("head").asString();
        expect(head.equals(chained()), "the lines of its receipt do not come to its head");
        expect(head.equals(receipt.path("code").asString()) && head.equals(attempt.head()), "its receipt has another head than it was closed with");
        expect(isSigned(head), "the signature of its receipt is false");
        expect(verified.path("valid").asBoolean(), "its receipt does not verify");
        Map<Key, Row> lines = new HashMap<>();
        for (JsonNode line : receipt.path("answers")) {
            expect(lines.put(key(line), row(line)) == null, key(line) + " is twice on its receipt");
        }
        Map<Key, Row> wanted = new HashMap<>();
        answers.forEach((key, row) -> {
            if (row.isOnReceipt()) {
                wanted.put(key, new Row(row.answer(), row.receivedAt(), null, row.standing()));
            }
        });
        expect(lines.equals(wanted), "its receipt does not show what is stored");
    }

    private static Key key(JsonNode line) {
        return new Key(line.get("position").asInt(), line.get("lease").asInt(), line.get("revision").asInt());
    }

    private static Row row(JsonNode line) {
        return new Row(
                new Answer(line.at("/response/choice").asString(null), line.get("flagged").asBoolean()),
                Instant.parse(line.get("savedAt").asString()),
                null,
                line.get("standing").asString());
    }

    private String chained() throws GeneralSecurityException {
        String hash = sha256("%s|%s|%s".formatted(text("attempt"), text("exam"), text("startedAt")));
        for (JsonNode line : receipt.path("answers")) {
            JsonNode response = line.path("response");
            hash = sha256(String.join(
                    "|",
                    hash,
                    line.get("position").asString(),
                    line.get("lease").asString(),
                    line.get("revision").asString(),
                    response.isMissingNode() ? "null" : response.toString(),
                    line.get("flagged").asString(),
                    line.get("savedAt").asString(),
                    line.get("standing").asString()));
            expect(hash.equals(line.get("hash").asString()), key(line) + " has a false hash on its receipt");
        }
        return hash;
    }

    private String text(String field) {
        return receipt.get(field).asString();
    }

    private boolean isSigned(String head) throws GeneralSecurityException {
        byte[] publicKey = Base64.getDecoder().decode(text("publicKey"));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(publicKey)));
        signature.update(head.getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getDecoder().decode(text("signature")));
    }

    private static String sha256(String text) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void expect(boolean kept, String otherwise) {
        if (!kept) {
            broken.add(otherwise);
        }
    }
}
