-- Found at each start, so that the list outside the database knows every one.
create index posting_erasure on ledger.posting (county, position) where kind = 'erasure.made';
