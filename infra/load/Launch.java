package load;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjLongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody's browser in the frame of an LMS: a launch is five requests, from the question of the LMS to the exam in a window of its own. */
final class Launch {

    static final List<String> STEPS = List.of("question", "answer", "start page", "button", "window");

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String FORM = "application/x-www-form-urlencoded";

    private final String site;
    private final Lms lms;
    private final ObjLongConsumer<String> taken;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** @param taken hears how many nanoseconds each step took */
    Launch(int port, Lms lms, ObjLongConsumer<String> taken) {
        this.site = "http://localhost:" + port;
        this.lms = lms;
        this.taken = taken;
    }

    /** Up to the start page in the frame, which it returns. */
    String begin(Lms.Opening opening) throws Exception {
        HttpResponse<String> asked =
                send("question", get("/lti/login?" + fields(lms.question(opening.subject(), site))));
        String question = location(asked);
        String token = lms.token(opening, parameter("nonce", question), site);
        HttpResponse<String> answered =
                send("answer", post("/lti/launch", Map.of("state", parameter("state", question), "id_token", token)));
        return send("start page", get(location(answered))).body();
    }

    /** From the start page to the window, which knows nothing of the frame's cookies. */
    void open(String start) throws Exception {
        String secret = found("name=\"button\" value=\"([^\"]+)\"", start);
        HttpResponse<String> pressed =
                send("button", post(found("<form[^>]* action=\"([^\"]+)\"", start), Map.of("button", secret)));
        cookies.clear();
        HttpResponse<String> window = send("window", get(location(pressed)));
        if (window.statusCode() >= 400) {
            throw new IllegalStateException("The window answered " + window.statusCode() + ": " + window.body());
        }
    }

    private HttpRequest.Builder get(String address) {
        return HttpRequest.newBuilder(URI.create(site).resolve(address));
    }

    private HttpRequest.Builder post(String address, Map<String, String> fields) {
        return get(address).header("Content-Type", FORM).POST(BodyPublishers.ofString(fields(fields)));
    }

    private HttpResponse<String> send(String step, HttpRequest.Builder request) throws Exception {
        if (!cookies.isEmpty()) {
            List<String> pairs = new ArrayList<>();
            cookies.forEach((key, value) -> pairs.add(key + "=" + value));
            request.header("Cookie", String.join("; ", pairs));
        }
        HttpRequest built = request.build();
        long began = System.nanoTime();
        HttpResponse<String> response = HTTP.send(built, HttpResponse.BodyHandlers.ofString());
        taken.accept(step, System.nanoTime() - began);
        for (String set : response.headers().allValues("Set-Cookie")) {
            String[] pair = set.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return response;
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location")
                .orElseThrow(() -> new IllegalStateException(response.statusCode() + ": " + response.body()));
    }

    private static String parameter(String name, String address) {
        return found("[?&]" + name + "=([^&]+)", address);
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    private static String fields(Map<String, String> fields) {
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, value) -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return String.join("&", pairs);
    }
}
