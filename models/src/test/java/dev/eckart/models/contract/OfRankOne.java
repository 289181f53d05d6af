package dev.eckart.models.contract;

import dev.eckart.components.Header;
import dev.eckart.components.Key;
import dev.eckart.contract.Rebuilt;
import dev.eckart.models.Model;
import java.util.List;

/** A model with the setting "rank" changed to 1, if it has one; else the model as it is. */
final class OfRankOne {

    private OfRankOne() { }

    @SuppressWarnings("unchecked")
    static <M extends Model> M of(M model) {
        List<Key> keys = Header.of(((Record) model).getClass()).keys();
        for (Key key : keys) {
            if (key.name().equals("rank")) {
                return (M) Rebuilt.with((Record) model, key, 1);
            }
        }
        return model;
    }
}
