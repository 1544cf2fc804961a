package org.aliquot.packs;

import java.util.Map;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.authoring.ItemOffers;
import org.aliquot.catalog.LessonPath;
import org.aliquot.catalog.PackOffers;
import org.aliquot.packs.internal.PackLoads;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an instructor decides where a pack and what is here differ. Nothing is decided while a pack is being loaded. */
@Service
@Transactional
public class PackDecisions {

    private final PackOffers offers;
    private final ItemOffers items;
    private final PackLoads loads;
    private final AuditLog audit;

    PackDecisions(PackOffers offers, ItemOffers items, PackLoads loads, AuditLog audit) {
        this.offers = offers;
        this.items = items;
        this.loads = loads;
        this.audit = audit;
    }

    /** The pack's text or what is here; false when there is nothing (any more) to decide. */
    public boolean lesson(LessonPath path, boolean takeThePacks, AccountId author) {
        loads.lock();
        boolean decided = takeThePacks ? offers.takeLesson(path) : offers.keepLesson(path);
        return settled("lesson", path.name(), takeThePacks, decided, author);
    }

    /** The pack's outline or the one here. */
    public boolean course(String slug, boolean takeThePacks, AccountId author) {
        loads.lock();
        boolean decided = takeThePacks ? offers.takeCourse(slug) : offers.keepCourse(slug);
        return settled("course", slug, takeThePacks, decided, author);
    }

    /** The pack's question or the one here. */
    public boolean item(String slug, boolean takeThePacks, AccountId author) {
        loads.lock();
        boolean decided = takeThePacks ? items.take(slug) : items.keep(slug);
        return settled("item", slug, takeThePacks, decided, author);
    }

    /** How much waits for a decision. */
    @Transactional(readOnly = true)
    public int open() {
        return loads.offers();
    }

    private boolean settled(String kind, String slug, boolean takeThePacks, boolean decided, AccountId author) {
        if (decided) {
            loads.settle(kind, slug);
            String choice = takeThePacks ? "the pack's" : "the local one";
            audit.record(new AuditEntry(author, kind + ".conflict-settled", kind, slug, Map.of("choice", choice)));
        }
        return decided;
    }
}
