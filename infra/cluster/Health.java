package cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the parts say of themselves, each asked directly. */
final class Health implements AutoCloseable {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final JsonMapper JSON = new JsonMapper();
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(SOON).build();

    /** Whether Patroni says that its PostgreSQL is this now: primary, sync, replica. */
    boolean is(Part database, String role) throws InterruptedException {
        return get("http://" + database.address() + ":8008/" + role) == OK;
    }

    boolean works(Part application) throws InterruptedException {
        return works(application, application.web().getPort());
    }

    boolean works(Part part, int port) throws InterruptedException {
        return get("http://" + part.address() + ":" + port + "/actuator/health") == OK;
    }

    boolean isPartOfEtcd(Part etcd) throws InterruptedException {
        return get("http://" + etcd.address() + ":2379/health") == OK;
    }

    boolean leads(Part etcd) throws InterruptedException {
        try {
            String body = send(request("http://" + etcd.address() + ":2379/v3/maintenance/status")
                            .POST(HttpRequest.BodyPublishers.ofString("{}")))
                    .body();
            JsonNode status = JSON.readTree(body);
            return !status.path("leader").asString("").isEmpty()
                    && status.path("leader").equals(status.path("header").path("member_id"));
        } catch (IOException away) {
            return false;
        }
    }

    private int get(String url) throws InterruptedException {
        try {
            return send(request(url).GET()).statusCode();
        } catch (IOException away) {
            return 0;
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url)).timeout(SOON);
    }

    @Override
    public void close() {
        client.close();
    }
}
