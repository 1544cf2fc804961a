package load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.Executors;

/** A web server with nothing in it but the upsert: what the product's requests a second are compared with. */
final class BareServer {

    private static final String PORT = "port ";
    private static final byte[] DONE = "{\"saved\":true}".getBytes(StandardCharsets.UTF_8);

    record Running(Process process, int port) implements AutoCloseable {
        @Override
        public void close() {
            process.destroy();
        }
    }

    private BareServer() {}

    /** Starts it as a process of its own, so that it has a Java machine like the application has. */
    static Running launch(String databaseUrl) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx320m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        System.getProperty("jdk.launcher.sourcefile", "infra/load/Load.java")
                                .replace("Load.java", "BareServer.java"),
                        databaseUrl)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        return new Running(process, reader.lines()
                .filter(line -> line.startsWith(PORT))
                .map(line -> Integer.parseInt(line.substring(PORT.length())))
                .findFirst()
                .orElseThrow(() -> new IOException("The bare server did not start")));
    }

    public static void main(String[] args) throws IOException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(args[0]);
        config.setMaximumPoolSize(8);
        HikariDataSource pool = new HikariDataSource(config);
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> serve(pool, exchange));
        server.start();
        System.out.println(PORT + server.getAddress().getPort());
    }

    private static void serve(HikariDataSource pool, HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        String[] path = exchange.getRequestURI().getPath().split("/");
        try (Connection connection = pool.getConnection();
                PreparedStatement upsert = connection.prepareStatement(BareUpsert.SQL)) {
            BareUpsert.run(upsert, Integer.parseInt(path[1]), Integer.parseInt(path[2]));
            exchange.sendResponseHeaders(200, DONE.length);
        } catch (SQLException e) {
            exchange.sendResponseHeaders(500, DONE.length);
        }
        exchange.getResponseBody().write(DONE);
        exchange.close();
    }
}
