package org.aliquot.signon;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code sign_on_provider}, and those of {@code sign_on_domain} that are of providers. */
@Repository
class ProviderTable {

    /** What is kept beside the connection. */
    record Row(UUID id, SignOnRules rules, SignOnProvider.Endpoints endpoints, int version) {}

    private static final String FIND = """
            select p.connection_id, p.secret_in_form, p.end_session_url, p.user_info_url, p.makes_accounts, p.joins_by_domain,
                   p.only_way, p.group_claim, p.learner_group, p.instructor_group, p.version,
                   array(select d.domain from sign_on_domain d where d.connection_id = p.connection_id order by d.domain) as domains
            from sign_on_provider p
            where p.connection_id = :id
            """;

    private static final String INSERT = """
            insert into sign_on_provider (connection_id, secret, secret_in_form, end_session_url, user_info_url, makes_accounts,
                                          joins_by_domain, only_way, group_claim, learner_group, instructor_group, version)
            values (:id, :secret, :inForm, :endSession, :userInfo, :makes, :joins, :only, :claim, :learners, :instructors, 0)
            """;

    private static final String UPDATE = """
            update sign_on_provider
            set secret = coalesce(:secret, secret), secret_in_form = :inForm, end_session_url = :endSession,
                user_info_url = :userInfo, makes_accounts = :makes, joins_by_domain = :joins, only_way = :only,
                group_claim = :claim, learner_group = :learners, instructor_group = :instructors, version = version + 1
            where connection_id = :id and version = :version
            """;

    /** One that was disconnected gives its domains up to whoever wants them. */
    private static final String TAKE = """
            insert into sign_on_domain as d (domain, connection_id, kind)
            values (:domain, :id, 'oidc')
            on conflict (domain) where kind = 'oidc' do update
            set connection_id = excluded.connection_id
            where d.connection_id = excluded.connection_id
               or exists (select from connection c where c.id = d.connection_id and c.state = 'ended')
            """;

    private static final String LET_GO = """
            delete from sign_on_domain
            where connection_id = :id and not (domain = any(:domains))
            """;

    private static final String BY_DOMAIN = """
            select d.connection_id
            from sign_on_domain d
            join connection c on c.id = d.connection_id and c.state = 'active'
            where d.domain = :domain and d.kind = 'oidc'
            """;

    private static final String ONLY_WAY = """
            select c.name
            from sign_on_domain d
            join sign_on_provider p on p.connection_id = d.connection_id and p.only_way
            join connection c on c.id = d.connection_id and c.state = 'active'
            where d.domain = :domain
            """;

    private static final String OFFERED = """
            select c.id, c.name
            from connection c
            join sign_on_provider p on p.connection_id = c.id
            where c.state = 'active'
              and (:all or not exists (select from sign_on_domain d where d.connection_id = c.id))
            order by lower(c.name), c.id
            """;

    private static final String OF_ACCOUNT = """
            select c.id, c.name
            from outside_identity o
            join connection c on c.id = o.connection_id and c.kind = 'oidc' and c.state = 'active'
            where o.account_id = :account
            order by lower(c.name), c.id
            """;

    private static final String ANY_DOMAIN = """
            select exists (select from sign_on_domain d
                           join connection c on c.id = d.connection_id
                           where d.kind = 'oidc' and c.state = 'active')
            """;

    private final JdbcClient jdbc;

    ProviderTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Row> find(UUID id) {
        return jdbc.sql(FIND).param("id", id).query(ProviderTable::row).optional();
    }

    void insert(Row row, byte[] secret) {
        with(INSERT, row, secret).update();
    }

    /** False when somebody changed it meanwhile. */
    boolean update(Row row, byte @Nullable [] secret) {
        return with(UPDATE, row, secret).param("version", row.version()).update() == 1;
    }

    private JdbcClient.StatementSpec with(String statement, Row row, byte @Nullable [] secret) {
        SignOnRules rules = row.rules();
        return jdbc.sql(statement)
                .param("id", row.id())
                .param("secret", secret, java.sql.Types.BINARY)
                .param("inForm", row.endpoints().secretInForm())
                .param("endSession", row.endpoints().endSession())
                .param("userInfo", row.endpoints().userInfo())
                .param("makes", rules.makesAccounts())
                .param("joins", rules.joinsByDomain())
                .param("only", rules.onlyWay())
                .param("claim", rules.groups().claim())
                .param("learners", rules.groups().learner())
                .param("instructors", rules.groups().instructor());
    }

    /** The first of them that another provider has, after which none is changed by the caller; empty when all are its own now. */
    Optional<String> taken(UUID id, List<String> domains) {
        jdbc.sql(LET_GO)
                .param("id", id)
                .param("domains", domains.toArray(String[]::new))
                .update();
        return domains.stream()
                .sorted()
                .filter(domain ->
                        jdbc.sql(TAKE).param("domain", domain).param("id", id).update() == 0)
                .findFirst();
    }

    /** Which active provider's people have addresses of this domain. */
    Optional<UUID> ofDomain(String domain) {
        return jdbc.sql(BY_DOMAIN).param("domain", domain).query(UUID.class).optional();
    }

    Optional<String> onlyWay(String domain) {
        return jdbc.sql(ONLY_WAY).param("domain", domain).query(String.class).optional();
    }

    /** Active ones by name. @param all also those that are found by the domain of an address */
    List<OfferedProvider> offered(boolean all) {
        return jdbc.sql(OFFERED)
                .param("all", all)
                .query((row, _) -> new OfferedProvider(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    /** Active ones that know somebody, by name. */
    List<OfferedProvider> of(AccountId account) {
        return jdbc.sql(OF_ACCOUNT)
                .param("account", account)
                .query((row, _) -> new OfferedProvider(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    boolean anyDomain() {
        return jdbc.sql(ANY_DOMAIN).query(Boolean.class).single();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("connection_id", UUID.class),
                new SignOnRules(
                        List.of((String[]) row.getArray("domains").getArray()),
                        row.getBoolean("makes_accounts"),
                        row.getBoolean("joins_by_domain"),
                        row.getBoolean("only_way"),
                        new SignOnRules.Groups(
                                row.getString("group_claim"),
                                row.getString("learner_group"),
                                row.getString("instructor_group"))),
                new SignOnProvider.Endpoints(
                        row.getBoolean("secret_in_form"),
                        row.getString("end_session_url"),
                        row.getString("user_info_url")),
                row.getInt("version"));
    }
}
