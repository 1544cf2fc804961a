package org.aliquot.badge;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.canon.RdfCanonTimeTicker;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.PublicKey;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.digest.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A proof inside a credential: {@code eddsa-rdfc-2022} of W3C's Data Integrity EdDSA Cryptosuites 1.0, signed with the key that its
 * method names. Nothing is fetched: what words mean is read from here, and who brings other contexts, or words that none of them
 * knows, is not checked, since such words are in no triple and so in no signature.
 */
final class EmbeddedProof {

    /** What can be said of a proof. */
    enum Outcome {
        SIGNED,
        CHANGED,
        /** Signed in a way, or about something, that is not checked here. */
        UNKNOWN
    }

    private static final String SUITE = "eddsa-rdfc-2022";
    private static final String CONTEXT = "@context";

    private static final Map<String, String> CONTEXTS = Map.of(
            "https://www.w3.org/ns/credentials/v2", "credentials-v2.jsonld",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json", "open-badges-3.0.1.jsonld",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json", "open-badges-3.0.2.jsonld",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json", "open-badges-3.0.3.jsonld",
            "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json", "open-badges-extensions.jsonld");

    /** A key as the last part of an address, or as a name of its own. */
    private static final Pattern KEY = Pattern.compile("(?:.*#|did:key:)(z6Mk[1-9A-HJ-NP-Za-km-z]{40,50})");

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+");

    /** Graphs can be made so that finding their order takes for ever; that of an honest badge is found in some milliseconds. */
    private static final long PATIENCE_MS = 500;

    /** As many words as a badge may have are read in less, also by a server that has just started and is busy. */
    private static final Duration READING = Duration.ofSeconds(2);

    /** By file. */
    private static final Map<String, Document> READ = new ConcurrentHashMap<>();

    private EmbeddedProof() {}

    /**
     * Keeps a core until it is done, with a badge that was made for it for as long as there is patience.
     *
     * @param credential with its proofs, of which {@code proof} is one
     */
    static Outcome check(JsonNode credential, JsonNode proof) {
        Matcher key = KEY.matcher(proof.path("verificationMethod").asString(""));
        if (!isOurWay(proof) || !key.matches() || !isPlain(credential)) {
            return Outcome.UNKNOWN;
        }
        Optional<PublicKey> signer = Multibase.key(key.group(1));
        Optional<byte[]> signature = Multibase.bytes(proof.path("proofValue").asString(""));
        if (signer.isEmpty() || signature.isEmpty()) {
            return Outcome.CHANGED;
        }
        try {
            byte[] signed = both(hash(options(credential, proof)), hash(without(credential)));
            return Ed25519.isSigned(signed, signature.get(), signer.get()) ? Outcome.SIGNED : Outcome.CHANGED;
        } catch (JsonLdError | RdfConsumerException | IllegalStateException | IllegalArgumentException unread) {
            return Outcome.UNKNOWN;
        }
    }

    private static boolean isOurWay(JsonNode proof) {
        return proof.path("type").asString("").equals("DataIntegrityProof")
                && proof.path("cryptosuite").asString("").equals(SUITE)
                && proof.path("proofPurpose").asString("").equals("assertionMethod");
    }

    /** Whether each context is known and named once, and nothing in it is said in a way that could be read in one place and signed in another. */
    private static boolean isPlain(JsonNode credential) {
        Set<String> named = new HashSet<>();
        for (JsonNode context : credential.path(CONTEXT)) {
            String address = context.asString("");
            if (!CONTEXTS.containsKey(address) || !named.add(address)) {
                return false;
            }
        }
        return credential.path(CONTEXT).isArray() && isPlainBelow(without(credential, CONTEXT));
    }

    /** No keyword of JSON-LD; no word by its whole address, which is another place for it; and no id that is no address, whose triples are dropped. */
    private static boolean isPlainBelow(JsonNode node) {
        for (Map.Entry<String, JsonNode> part : node.properties()) {
            String word = part.getKey();
            JsonNode value = part.getValue();
            boolean odd = word.startsWith("@") || word.contains(":");
            boolean nameless =
                    word.equals("id") && !ADDRESS.matcher(value.asString("")).matches();
            if (odd || nameless || !isPlainBelow(value)) {
                return false;
            }
        }
        if (node.isArray()) {
            for (JsonNode part : node) {
                if (!isPlainBelow(part)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static ObjectNode without(JsonNode credential) {
        return without(credential, "proof");
    }

    private static ObjectNode without(JsonNode node, String name) {
        ObjectNode rest = ((ObjectNode) node).deepCopy();
        rest.remove(name);
        return rest;
    }

    private static ObjectNode options(JsonNode credential, JsonNode proof) {
        ObjectNode options = without(proof, "proofValue");
        options.set(CONTEXT, credential.path(CONTEXT));
        return options;
    }

    private static byte[] hash(ObjectNode node) throws JsonLdError, RdfConsumerException {
        JsonLdOptions options = new JsonLdOptions(EmbeddedProof::context);
        options.setTimeout(READING);
        options.setUndefinedTermsPolicy(JsonLdOptions.ProcessingPolicy.Fail);
        RdfCanon canon = RdfCanon.create("SHA-256", new RdfCanonTimeTicker(PATIENCE_MS));
        JsonLd.toRdf(JsonDocument.of(new StringReader(node.toString())))
                .options(options)
                .provide(canon);
        StringWriter quads = new StringWriter();
        canon.provide(new NQuadsWriter(quads));
        return Sha256.of(quads.toString());
    }

    private static byte[] both(byte[] first, byte[] second) {
        byte[] both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static Document context(URI address, DocumentLoaderOptions options) throws JsonLdError {
        String file = CONTEXTS.get(address.toString());
        if (file == null) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED);
        }
        Document known = READ.get(file);
        if (known != null) {
            return known;
        }
        try (InputStream in = Objects.requireNonNull(EmbeddedProof.class.getResourceAsStream("contexts/" + file))) {
            Document read = JsonDocument.of(in);
            READ.put(file, read);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
