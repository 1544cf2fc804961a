package cluster;

import cluster.Part.Program;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import load.Load;

/**
 * Three members of etcd, three PostgreSQL under Patroni, one HAProxy and two nodes of the application, each set up by the files beside this
 * one, which are those for real machines.
 */
final class Cluster implements AutoCloseable {

    /** Of the balancer. */
    static final int WEB = 8000;

    /** Where the machine of a database has these. */
    static final String CONFIGURATION = "/etc/patroni";

    static final String DATA = "/var/lib/postgresql";
    static final String REPOSITORY = "/var/lib/pgbackrest";

    private static final int TO_PRIMARY = 5000;
    private static final int DATABASE = 5432;
    private static final int NODES = 3;
    private static final Duration WHOLE_WITHIN = Duration.ofMinutes(3);

    private interface Asking {
        boolean of(Part part) throws InterruptedException;
    }

    private final Path checkout;
    private final Path files;
    private final Path work;
    private final Path logs;
    private final Map<String, String> secrets = new HashMap<>();
    private final List<Part> etcd = new ArrayList<>();
    private final List<Part> databases = new ArrayList<>();
    private final List<Part> nodes = new ArrayList<>();
    private final Part balancer;
    private final Recovery recovery;
    private final Health health = new Health();

    /**
     * @param release the checkout whose build the nodes run at first
     * @param settings of the application, besides those that it needs here
     */
    Cluster(Path checkout, Path release, Map<String, String> settings) throws IOException, InterruptedException {
        this.checkout = checkout;
        this.files = checkout.resolve("infra/cluster");
        this.work = Files.createTempDirectory("aliquot-cluster");
        Shell.run("chmod", "711", work.toString());
        this.logs = checkout.resolve("lms-web/target/cluster-logs");
        if (Files.exists(logs)) {
            Load.delete(logs);
        }
        Files.createDirectories(logs);
        for (int number = 1; number <= NODES; number++) {
            etcd.add(etcd("etcd" + number, "10.87.0.1" + number));
            databases.add(database("db" + number, "10.87.0.2" + number));
        }
        this.balancer = part("balancer", "10.87.0.40", new Program(
                "haproxy", List.of("haproxy", "-db", "-f", read("haproxy.cfg").toString()), Map.of(), Map.of()));
        nodes.add(node("app1", "10.87.0.31", release, settings));
        nodes.add(node("app2", "10.87.0.32", release, settings));
        this.recovery = new Recovery(this, database("beside", "10.87.0.24"));
    }

    private Part etcd(String name, String address) throws IOException, InterruptedException {
        Map<String, String> environment = Part.settings(Files.readAllLines(files.resolve("etcd.env")));
        environment.computeIfPresent("ETCD_NAME", (_, _) -> name);
        environment.computeIfPresent("ETCD_INITIAL_ADVERTISE_PEER_URLS", (_, urls) -> urls.replace("etcd1", name));
        environment.computeIfPresent("ETCD_ADVERTISE_CLIENT_URLS", (_, urls) -> urls.replace("etcd1", name));
        Path data = folder(name, "data", "etcd");
        return part(name, address, new Program("etcd", List.of("etcd"), environment, Map.of("/var/lib/etcd", data)));
    }

    private Part database(String name, String address) throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>();
        Part.settings(Files.readAllLines(files.resolve("patroni.env")))
                .forEach((setting, value) -> environment.put(setting, secret(value.replace("db1", name))));
        Path configuration = folder(name, "configuration", "postgres");
        Files.copy(read("patroni.yml"), configuration.resolve("config.yml"));
        for (String script : List.of("first-database", "backup")) {
            Files.copy(read(script), configuration.resolve(script));
            Shell.run("chmod", "755", configuration.resolve(script).toString());
        }
        Path backups = configuration.resolve("pgbackrest.conf");
        Files.writeString(
                backups, Files.readString(read("pgbackrest.conf")).replace("change-backup", secret("change-backup")));
        return part(name, address, new Program("postgres", List.of("patroni", CONFIGURATION + "/config.yml"), environment, Map.of(
                CONFIGURATION, configuration,
                "/etc/pgbackrest.conf", backups,
                // the directory of another machine that all three have mounted
                REPOSITORY, folder("repository", "backups", "postgres"),
                DATA, folder(name, "data", "postgres"),
                "/var/run/postgresql", folder(name, "run", "postgres"))));
    }

    private Part node(String name, String address, Path release, Map<String, String> settings)
            throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>();
        Part.settings(Files.readAllLines(files.resolve("app.env")))
                .forEach((setting, value) -> environment.put(setting, secret(value)));
        environment.putAll(settings);
        environment.put("ALIQUOT_DATA_DIR", folder(name, "data", "root").toString());
        return part(name, address, new Program("root", command(release), of(release, environment), Map.of()));
    }

    private static List<String> command(Path release) {
        return List.of(release.resolve("lms").toString(), "run");
    }

    /** What was built when this began, also when somebody changes a file meanwhile. */
    private Map<String, String> of(Path release, Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(environment);
        String built = release.resolve("lms-web/target/app").toString();
        all.put("ALIQUOT_APP", release.equals(checkout) ? System.getenv().getOrDefault("ALIQUOT_APP", built) : built);
        return all;
    }

    /** Ends a node and starts it as this release; returns when it answers. */
    void replace(Part node, Path release) throws IOException, InterruptedException {
        node.end();
        node.replace(command(release), of(release, node.environment()));
        node.start();
        await(node.name(), () -> {
            startAgainWhoAsks();
            return health.works(node);
        });
    }

    private Part part(String name, String address, Program program) throws IOException {
        Map<String, Path> mounts = new HashMap<>(program.mounts());
        mounts.put("/etc/hosts", read("hosts"));
        return new Part(
                name,
                address,
                new Program(program.user(), program.command(), program.environment(), mounts),
                logs.resolve(name));
    }

    /** A copy that every user may read, wherever the checkout is. */
    private Path read(String file) throws IOException {
        Path copy = work.resolve(file);
        if (!Files.exists(copy)) {
            Files.copy(files.resolve(file), copy);
        }
        return copy;
    }

    private Path folder(String name, String what, String user) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(work.resolve(name).resolve(what));
        Shell.run("chown", user + ":" + user, folder.toString());
        return folder;
    }

    /** What the files say should be changed. */
    private String secret(String value) {
        if (!value.startsWith("change-")) {
            return value;
        }
        return secrets.computeIfAbsent(value, _ -> {
            byte[] bytes = new byte[32];
            new SecureRandom().nextBytes(bytes);
            return value.equals("change-key") ? Base64.getEncoder().encodeToString(bytes) : HexFormat.of().formatHex(bytes);
        });
    }

    /** Returns when all of it works. */
    void start() throws IOException, InterruptedException {
        removeAll();
        Shell.run("ip", "link", "add", Part.BRIDGE, "type", "bridge");
        Shell.run("ip", "address", "add", "10.87.0.1/24", "dev", Part.BRIDGE);
        Shell.run("ip", "link", "set", Part.BRIDGE, "up");
        for (Part part : parts()) {
            connect(part);
        }
        startAll(etcd);
        await("etcd", () -> all(etcd, health::isPartOfEtcd));
        // the others of a new cluster copy the first
        databases.getFirst().start();
        awaitFirst();
        databases.getFirst().call(List.of("pgbackrest", "--stanza=aliquot", "stanza-create"));
        balancer.start();
        startOthers();
        startNodes();
    }

    void awaitFirst() throws IOException, InterruptedException {
        await("the first database", () -> health.is(databases.getFirst(), "primary"));
    }

    /** They copy the first. */
    void startOthers() throws IOException, InterruptedException {
        startAll(databases.subList(1, NODES));
        await("the standbys", this::isCopied);
    }

    void startNodes() throws IOException, InterruptedException {
        for (Part node : nodes) {
            node.start();
            await(node.name(), () -> health.works(node));
        }
        awaitWhole();
    }

    Recovery recovery() {
        return recovery;
    }

    /** To the bridge, as it is at first and after it lost its power. */
    void connect(Part part) throws IOException, InterruptedException {
        part.connect(files.resolve("sysctl.conf"));
    }

    private static void startAll(List<Part> parts) throws IOException {
        for (Part part : parts) {
            part.start();
        }
    }

    /** Each part does what it is for. */
    void awaitWhole() throws IOException, InterruptedException {
        await("the whole", () -> all(etcd, health::isPartOfEtcd)
                && isCopied()
                && allNodesWork()
                && health.works(balancer, WEB));
    }

    private boolean allNodesWork() throws IOException, InterruptedException {
        startAgainWhoAsks();
        return all(nodes, health::works);
    }

    private void startAgainWhoAsks() throws IOException {
        for (Part node : nodes) {
            node.startAgainIfAsked();
        }
    }

    private boolean isCopied() throws InterruptedException {
        return one(databases, part -> health.is(part, "primary")) != null
                && one(databases, part -> health.is(part, "sync")) != null
                && one(databases, part -> health.is(part, "async")) != null;
    }

    interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }

    void await(String what, Condition condition) throws IOException, InterruptedException {
        long end = System.nanoTime() + WHOLE_WITHIN.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new IOException("Not there within " + WHOLE_WITHIN.toMinutes() + " minutes: " + what + "; see " + logs);
            }
            Thread.sleep(200);
        }
    }

    private static boolean all(List<Part> parts, Asking asking) throws InterruptedException {
        for (Part part : parts) {
            if (!asking.of(part)) {
                return false;
            }
        }
        return true;
    }

    private static Part one(List<Part> parts, Asking asking) throws InterruptedException {
        for (Part part : parts) {
            if (asking.of(part)) {
                return part;
            }
        }
        return null;
    }

    /**
     * Who has a role now; waits until somebody has.
     *
     * @param drawn decides where several have it
     */
    Part who(Role role, int drawn) throws IOException, InterruptedException {
        Part[] found = {null};
        await(role.words(), () -> {
            found[0] = switch (role) {
                case APP -> nodes.get(drawn % nodes.size());
                case BALANCER -> balancer;
                case PRIMARY -> one(databases, part -> health.is(part, "primary"));
                case STANDBY -> one(databases, part -> health.is(part, "sync"));
                case REPLICA -> one(databases, part -> health.is(part, "async"));
                case ETCD_LEADER -> one(etcd, health::leads);
            };
            return found[0] != null;
        });
        return found[0];
    }

    /** What each part says of itself. */
    String status() throws InterruptedException {
        StringBuilder status = new StringBuilder();
        for (Part part : etcd) {
            tell(status, part, health.leads(part) ? "leader" : health.isPartOfEtcd(part) ? "follower" : "away");
        }
        for (Part part : databases) {
            String role = health.is(part, "primary") ? "primary" : health.is(part, "sync") ? "synchronous standby" : "other standby";
            tell(status, part, health.is(part, "health") ? role : "away");
        }
        tell(status, balancer, health.works(balancer, WEB) ? "works" : "leads nowhere");
        for (Part part : nodes) {
            tell(status, part, health.works(part) ? "works" : "does not work");
        }
        return status.toString();
    }

    private static void tell(StringBuilder status, Part part, String words) {
        status.append(part.name()).append("  ").append(words).append('\n');
    }

    InetSocketAddress web() {
        return new InetSocketAddress(balancer.address(), WEB);
    }

    /** The primary, by way of the balancer. */
    Connection open() throws SQLException {
        return open(balancer, TO_PRIMARY);
    }

    /** One of the three itself, whatever it is. */
    Connection open(Part part) throws SQLException {
        return open(part, DATABASE);
    }

    Connection open(Part part, int port) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + part.address() + ":" + port + "/aliquot?connectTimeout=3&socketTimeout=20",
                "aliquot",
                secret("change-aliquot"));
    }

    List<Part> nodes() {
        return nodes;
    }

    List<Part> databases() {
        return databases;
    }

    List<Part> parts() {
        return Stream.of(etcd, databases, List.of(balancer), nodes).flatMap(List::stream).toList();
    }

    Path logs() {
        return logs;
    }

    /** Also of a run that was killed itself. */
    private void removeAll() throws IOException, InterruptedException {
        for (Part part : parts()) {
            part.remove();
        }
        recovery.remove();
        Shell.tryTo("ip", "link", "delete", Part.BRIDGE);
    }

    /** Ends every process, and leaves neither namespaces nor files, but for what the parts said. */
    @Override
    public void close() throws IOException, InterruptedException {
        removeAll();
        health.close();
        Load.delete(work);
    }
}
