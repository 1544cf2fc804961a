package org.aliquot.hostile;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Makes requests of operations: mostly right, wrong somewhere. */
final class HostileRequests {

    private static final Pattern PLACE = Pattern.compile("([a-z-]+)/\\{([^}]+)}");
    private static final List<String> TYPES = List.of(
            "text/xml",
            "text/plain",
            "application/json;charset=utf-16",
            "application/json;charset=nonsense",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "application/octet-stream",
            "*/*",
            "nonsense",
            Operation.FORM,
            Operation.JSON);

    private final String site;
    private final HostileValues values;
    private final KnownThings known;
    private final JsonNode schemas;

    HostileRequests(String site, HostileValues values, KnownThings known, JsonNode schemas) {
        this.site = site;
        this.values = values;
        this.known = known;
        this.schemas = schemas;
    }

    /** A request, and what to say of it when it goes wrong. */
    record Made(HttpRequest.Builder request, String path, String words) {}

    Made of(Operation operation) {
        String path = path(operation.path());
        boolean form = operation.type().equals(Operation.FORM);
        String fields = fields(operation.names());
        String address = path + (form || fields.isEmpty() ? "" : "?" + fields);
        String body = body(operation, fields);
        String type = values.chance(0.06) ? values.oneOf(TYPES) : operation.type();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + address))
                .timeout(Duration.ofSeconds(60))
                .method(operation.method(), body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type.equals("multipart/form-data") ? type + "; boundary=edge" : type);
        }
        oddHeaders(request);
        return new Made(request, path, address + " " + type + " " + body);
    }

    private void oddHeaders(HttpRequest.Builder request) {
        if (values.chance(0.15)) {
            String odd = values.oneOf(List.of("-1", "x", "9".repeat(400), "\"1\"", "\u00E9", "1e9", "W/\"x\", *", ""));
            request.header(
                    values.oneOf(List.of(
                            "X-Lease",
                            "If-Match",
                            "If-None-Match",
                            "If-Modified-Since",
                            "Range",
                            "Accept",
                            "Accept-Language",
                            "HX-Request",
                            "HX-Target",
                            "Last-Event-ID",
                            "Cookie",
                            "Referer",
                            "Origin")),
                    odd);
        }
    }

    private String path(String pattern) {
        Matcher places = PLACE.matcher(pattern);
        StringBuilder path = new StringBuilder();
        while (places.find()) {
            places.appendReplacement(
                    path, Matcher.quoteReplacement(places.group(1) + "/" + place(places.group(1), places.group(2))));
        }
        return places.appendTail(path).toString().replaceAll("\\{[^}]*}", "x");
    }

    private String place(String kind, String name) {
        String thing = known.any(kind, values.random());
        if (thing == null) {
            thing = known.any(name, values.random());
        }
        if (name.matches("position|number|version")) {
            return values.chance(0.8) ? "1" : values.encoded(values.text());
        }
        if (thing == null || values.chance(0.12)) {
            String text = values.text();
            return values.encoded(text.isEmpty() ? "x" : text.length() > 2000 ? text.substring(0, 2000) : text);
        }
        return HostileValues.percent(thing);
    }

    private String fields(List<String> names) {
        List<String> fields = new ArrayList<>();
        for (String name : names) {
            if (values.chance(0.75)) {
                fields.add(name + "=" + field(name));
            }
            if (values.chance(0.04)) {
                fields.add(name + "=" + values.encoded("again"));
            }
        }
        if (values.chance(0.03)) {
            fields.add(values.encoded("a\0b") + "=1");
        }
        Collections.shuffle(fields, new java.util.Random(values.random().nextLong()));
        String all = String.join("&", fields);
        return all.length() > 6000 && !all.contains("x".repeat(1000))
                ? all.substring(0, 5999).replaceAll("%.?$", "")
                : all;
    }

    private String field(String name) {
        if (values.chance(0.3)) {
            String text = values.text();
            return values.encoded(text.length() > 5000 ? text.substring(0, 3000) : text);
        }
        return HostileValues.percent(plausible(name));
    }

    private String plausible(String name) {
        String thing = known.any(name, values.random());
        return thing != null
                ? thing
                : values.oneOf(List.of("1", "3", "true", "exam", "mlt", "2026-11-25", "Some words.", "a", "on", "csv"));
    }

    private String body(Operation operation, String fields) {
        if (operation.type().isEmpty()) {
            return "";
        }
        if (operation.type().equals(Operation.FORM)) {
            return fields;
        }
        if (operation.type().startsWith("multipart/")) {
            return "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a"
                    + values.random().nextInt(9) + ".csv\"\r\n\r\n" + values.text() + "\r\n--edge--\r\n";
        }
        JsonNode schema = operation.schema();
        return values.chance(0.08) || schema == null ? values.document() : json(schema, "", 0);
    }

    private String json(JsonNode described, String name, int depth) {
        JsonNode schema = resolved(described);
        if ((depth > 0 && values.chance(0.12)) || depth > 6) {
            return values.json();
        }
        if (schema.has("enum")) {
            return schema.path("enum")
                    .get(values.random().nextInt(schema.path("enum").size()))
                    .toString();
        }
        JsonNode variants = schema.has("oneOf") ? schema.path("oneOf") : schema.path("anyOf");
        if (!variants.isEmpty()) {
            return json(variants.get(values.random().nextInt(variants.size())), name, depth + 1);
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> "[" + json(schema.path("items"), name.replaceAll("s$", ""), depth + 1) + "]";
            case "integer" -> values.oneOf(List.of("0", "1", "2", "30", "-1", "2147483647"));
            case "number" -> values.oneOf(List.of("0", "1.5", "-3", "1e308"));
            case "boolean" -> values.oneOf(List.of("true", "false"));
            default -> HostileValues.quoted(worded(schema, name));
        };
    }

    private String worded(JsonNode schema, String name) {
        return switch (schema.path("format").asString("")) {
            case "date" -> "2026-12-01";
            case "date-time" -> "2026-12-01T10:00:00Z";
            default -> plausible(name);
        };
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        String word = type.isArray() ? type.path(0).asString("") : type.asString("");
        return word.isEmpty() && schema.has("properties") ? "object" : word;
    }

    private String object(JsonNode schema, int depth) {
        List<String> members = new ArrayList<>();
        schema.path("properties").properties().forEach(property -> {
            if (values.chance(0.85)) {
                members.add(HostileValues.quoted(property.getKey()) + ":"
                        + json(property.getValue(), property.getKey(), depth + 1));
            }
        });
        if (values.chance(0.05)) {
            members.add(values.json() + ":1");
        }
        return "{" + String.join(",", members) + "}";
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : schemas.path(reference.replaceAll(".*/", ""));
    }
}
