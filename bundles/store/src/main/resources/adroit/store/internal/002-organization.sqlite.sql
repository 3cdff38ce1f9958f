INSERT INTO city_secret (secret) VALUES (lower(hex(randomblob(32))))
