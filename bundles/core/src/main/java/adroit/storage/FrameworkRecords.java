package adroit.storage;

import adroit.framework.FrameworkItem;
import adroit.framework.Incoming;
import adroit.framework.ItemHead;
import adroit.framework.ItemKind;
import adroit.framework.ItemQuery;
import adroit.framework.KeptItem;
import adroit.framework.ReferenceFramework;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/** Reference frameworks; immutable. One is written in pieces under a number of its own, and nobody sees it before it is published. */
@ProviderType
public interface FrameworkRecords {
    /** Begins one, and says its number. */
    long begin(Instant now);

    /** Adds items of one that was begun; always true. */
    boolean add(long framework, List<KeptItem> items);

    /** Adds who relates to whom; always true. */
    boolean addIncoming(long framework, List<Incoming> incoming);

    /** Ends the writing: from now on everybody sees it, and nothing of it changes. */
    void publish(ReferenceFramework framework);

    /** The numbers of those that were begun before a moment and never published. */
    List<Long> begunBefore(Instant moment);

    /** Throws away some of what was begun and not published; whether there is more of it. */
    boolean forsake(long framework, int atMost);

    /** All that are published, the newest first. */
    List<ReferenceFramework> all();

    /** The published one with that id. */
    Optional<ReferenceFramework> find(String id);

    /** The published one with that content. */
    Optional<ReferenceFramework> withContent(String sha256);

    /** The item with that number. */
    Optional<FrameworkItem> item(long framework, int number);

    /** Items in their order. */
    List<ItemHead> items(long framework, ItemQuery query);

    /** The items with exactly that code, in their order. */
    List<ItemHead> coded(long framework, String code);

    /** The items with those numbers, in no order. */
    List<ItemHead> heads(long framework, Collection<Integer> numbers);

    /** Who relates to an item. */
    List<Incoming> incoming(long framework, int target);

    /** Items of that kind with exactly that title. */
    List<ItemHead> titled(long framework, ItemKind kind, String title, int limit);

    /** All items in their order, one at a time, without what is kept in their bodies. */
    void forEachHead(long framework, Consumer<ItemHead> consumer);

    /** The numbers of the items that two frameworks have under one id. */
    void forEachTwin(long framework, long other, BiConsumer<Integer, Integer> consumer);

    /** The items that two frameworks have under one id, in the order of the first, one pair at a time. */
    void forEachPair(long framework, long other, BiConsumer<FrameworkItem, FrameworkItem> consumer);

    /** The items of a framework whose ids another one has not, in their order, one at a time. */
    void forEachAlone(long framework, long other, Consumer<FrameworkItem> consumer);

    /** All items in their order, one at a time. */
    void forEachItem(long framework, Consumer<FrameworkItem> consumer);
}
