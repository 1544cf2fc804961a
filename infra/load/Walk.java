package load;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import load.PagesAtSize.Visit;

/** Goes where one person can go: every link, every choice of every filter, a few of each kind; then measures each. */
final class Walk {

    private static final int TIMES = 8;
    private static final int OF_A_KIND = 3;
    private static final int VARIATIONS = 16;

    /** Pages one below another: a glossary has a thousand alike. */
    private static final int BESIDE = 60;

    private static final Map<String, List<String>> STARTS = Map.of(
            "learner", List.of("/today", "/practice", "/progress", "/", "/profile", "/api/v1/me", "/api/v1/me/progress",
                    "/api/v1/exams", "/api/v1/courses", "/api/v1/enrollments"),
            "instructor", List.of("/teach", "/teach/items", "/teach/cohorts", "/teach/attempts", "/api/v1/cohorts",
                    "/api/v1/authoring/courses", "/api/v1/exams/mlt-mock-50/attempts", "/api/v1/items/mlt-bb-0001/answers"),
            "administrator", List.of("/admin", "/admin/people", "/admin/cohorts", "/admin/audit", "/teach",
                    "/api/v1/people", "/api/v1/people?q=a", "/api/v1/cohorts", "/api/v1/audit",
                    "/api/v1/audit?action=enrollment.ended", "/api/v1/exams/mlt-mock-50/attempts",
                    "/api/v1/exams/quick-check/attempts", "/api/v1/items/mlt-bb-0001/answers",
                    "/admin/people?q=gar", "/admin/people?q=no-such-person"));

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern FORM = Pattern.compile("<form([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern SELECT = Pattern.compile("<select[^>]*name=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option[^>]*value=\"([^\"]*)\"");
    private static final Pattern NO_PAGE =
            Pattern.compile("^/(css|js|fonts|img|webjars|exhibits|problems|sign-|csrf)|\\.(csv|xlsx|zip|pdf)\\b|download|/file\\b|[?&]format=");

    private final String person;
    private final Wire wire;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Deque<String> toVisit = new ArrayDeque<>();

    Walk(String person, Wire wire) {
        this.person = person;
        this.wire = wire;
    }

    List<Visit> all() throws IOException {
        STARTS.get(person).forEach(this::add);
        List<Visit> visits = new ArrayList<>();
        if (!person.equals("learner")) {
            for (String address : ReportAddresses.all(wire)) {
                seen.add(address);
                visits.add(measure(address, wire.send("GET", address, "").status()));
            }
        }
        while (!toVisit.isEmpty()) {
            String address = toVisit.remove();
            Wire.Reply reply = wire.send("GET", address, "");
            if (reply.status() == 303 || reply.status() == 302) {
                continue;
            }
            find(address, reply.body());
            visits.add(measure(address, reply.status()));
        }
        return visits;
    }

    private Visit measure(String address, int status) throws IOException {
        Latencies times = new Latencies();
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            wire.send("GET", address, "");
            times.add(System.nanoTime() - start);
        }
        return new Visit(person, address, status, times.percentile(50), times.percentile(95), 0);
    }

    private void find(String address, String body) {
        if (address.startsWith("/api/")) {
            return;
        }
        Matcher links = LINK.matcher(body);
        while (links.find()) {
            add(links.group(1).replace("&amp;", "&"));
        }
        Matcher forms = FORM.matcher(body);
        while (forms.find()) {
            if (forms.group(1).contains("method=\"get\"")) {
                choices(address, forms.group(1), forms.group(2));
            }
        }
    }

    /** Each choice of each list of a form that asks, one at a time. */
    private void choices(String address, String attributes, String fields) {
        Matcher action = Pattern.compile("action=\"([^\"]*)\"").matcher(attributes);
        String to = action.find() ? action.group(1) : address.replaceAll("\\?.*", "");
        Matcher selects = SELECT.matcher(fields);
        while (selects.find()) {
            Matcher options = OPTION.matcher(selects.group(2));
            while (options.find()) {
                add(to.replaceAll("\\?.*", "") + "?" + selects.group(1) + "=" + options.group(1).replace(" ", "+"));
            }
        }
    }

    private void add(String address) {
        if (NO_PAGE.matcher(address).find() || !seen.add(address)) {
            return;
        }
        String path = address.replaceAll("\\?.*", "");
        String kind = path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("/[^/]*[0-9][^/]*", "/{number}")
                .replaceAll("(/(items|quizzes|courses|lessons|practice)/)(?!new)[^/]+", "$1{slug}");
        if (kinds.merge(path.replaceAll("/[^/]*$", "/") + "*", 1, Integer::sum) > BESIDE) {
            return;
        }
        boolean asks = address.contains("?");
        int most = asks ? VARIATIONS : OF_A_KIND;
        if (kinds.merge(kind + (asks ? "?" : ""), 1, Integer::sum) <= most) {
            toVisit.add(address);
        }
    }
}
